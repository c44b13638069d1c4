/**
 * What may ship, in bytes. The content script is what every page pays for: finding the article, with the trees that tell text
 * from what stands around it (2 KB), and looking again at pages that change; what the page says about its article, and what
 * draws, come later and only to articles. The weights are the largest part of the worker, which opens them whenever it starts.
 * The package is what every reader downloads.
 */
export const SIZE_LIMITS = {
  'content script, gzipped': 25 * 1024,
  'weights, gzipped': 900 * 1024,
  'package, zip': 2 * 1024 * 1024,
} as const;
