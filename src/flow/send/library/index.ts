// The outlet of a program that Rebound is built into; opened by that program, so it is not among those chosen by name.

export { libraryOutlet, type SendFunction } from "./library-outlet.ts";
