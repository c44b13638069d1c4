import type { SaidOnPage } from '../../formats/SaidOnPage';
import { toBibtex } from '../../formats/toBibtex';
import { toCslJson } from '../../formats/toCslJson';
import { toCsv } from '../../formats/toCsv';
import { toMarkdown } from '../../formats/toMarkdown';
import { toProv } from '../../formats/toProv';
import { toSchemaOrg } from '../../formats/toSchemaOrg';
import { toTsv } from '../../formats/toTsv';
import { toWebAnnotations } from '../../formats/toWebAnnotations';

/** A form in which statements leave the library; its name is the same in every language. */
export interface ExportFormat {
  readonly name: string;
  readonly file: string;
  readonly write: (said: readonly SaidOnPage[]) => string;
}

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  { name: 'CSV', file: 'statements.csv', write: toCsv },
  { name: 'TSV', file: 'statements.tsv', write: toTsv },
  { name: 'Markdown', file: 'statements.md', write: toMarkdown },
  { name: 'CSL-JSON', file: 'statements.csl.json', write: toCslJson },
  { name: 'BibTeX', file: 'statements.bib', write: toBibtex },
  { name: 'W3C Web Annotation', file: 'statements.annotations.jsonld', write: toWebAnnotations },
  { name: 'schema.org', file: 'statements.schema.jsonld', write: toSchemaOrg },
  { name: 'PROV-O', file: 'statements.prov.jsonld', write: toProv },
];
