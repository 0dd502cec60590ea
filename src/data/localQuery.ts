import { queryOptions } from '@tanstack/react-query';
import { readLocal } from './localStore';

/** What this browser holds of the office's own rows. */
export const localQuery = queryOptions({ queryKey: ['local'], queryFn: readLocal });
