/** Every template, in the order in which they are offered. */
import { downstream } from './downstream.js';
import { itQuarterly } from './it-quarterly.js';
import { itTicket } from './it-ticket.js';
import { outcomeReview } from './outcome-review.js';
import { relationship } from './relationship.js';
import type { Template } from './template.js';

export const templates: readonly Template[] = [relationship, itTicket, outcomeReview, downstream, itQuarterly];
