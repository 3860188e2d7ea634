import { hubspotFivetran } from './hubspotFivetran.ts';
import type { Mapping } from './mapping.ts';
import { salesforceTransfer } from './salesforceTransfer.ts';

export const MAPPINGS: readonly Mapping[] = [hubspotFivetran, salesforceTransfer];
