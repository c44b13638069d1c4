import { getSettings } from '../platform/settings';
import { DrawnPage } from './DrawnPage';
import { describeArticles } from './describeArticles';
import type { World } from './World';

(globalThis as World).accordingToDrawing = {
  describe: describeArticles,
  startDrawing: async (...args) => new DrawnPage(await getSettings(), ...args),
};
