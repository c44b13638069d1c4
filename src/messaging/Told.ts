import type { ContentToView } from './protocol';

type ToldBy<C extends keyof ContentToView> = { readonly call: C; readonly argument: Parameters<ContentToView[C]>[0] };

/** A word from a page to the view that follows it, on its way. */
export type Told = { readonly [C in keyof ContentToView]: ToldBy<C> }[keyof ContentToView];
