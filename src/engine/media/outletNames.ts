import { OUTLETS, PROGRAMMES } from '../lexicon/outlets';
import { NameTable } from '../text/NameTable';

/** A known outlet: `key` is the same for all its forms, `name` is shown. */
export interface OutletName {
  readonly key: string;
  readonly name: string;
  /** The name is a programme's, `name` the outlet that airs it. */
  readonly programme: boolean;
}

function* entries(): Generator<[string, OutletName]> {
  for (const line of OUTLETS) {
    const forms = line.split('|');
    const key = forms[0]!;
    // "NBC News" stays as printed, a clipped form is given in full ("Fox": Fox News).
    for (const form of forms) yield [form, { key, name: form.length < key.length ? key : form, programme: false }];
  }
  for (const line of PROGRAMMES) {
    const at = line.indexOf('=');
    const name = line.slice(at + 1);
    yield [line.slice(0, at), { key: name, name, programme: true }];
  }
}

/** Known outlets and programmes by every form of their names. */
export const OUTLET_NAMES: NameTable<OutletName> = new NameTable(entries());
