"use strict";
/**
 * The part of a catalog entity that the domain reads. It is structurally a
 * Backstage `Entity`, so that an adapter may pass one on as it is, and
 * predicates may name any of its fields.
 */
Object.defineProperty(exports, "__esModule", { value: true });
