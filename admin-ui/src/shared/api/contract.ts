import type { components } from '#schema';

type Schemas = components['schemas'];

/** A type of the server's contract (docs/openapi.yaml), by its name there. A field that is not there is missing, never null. */
export type Contract<Name extends keyof Schemas> = Schemas[Name];
