/**
 * A number of one unit: never taken for a number of another, so that seconds do not compile where 分 are meant. A plain number, and
 * what is calculated, is taken as it stands: who calculates knows the unit.
 */
export type Unit<Name extends string> = number & { readonly unit?: Name }
