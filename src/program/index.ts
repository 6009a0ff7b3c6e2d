// The way into the program.

export { openProgram } from "./open-program.ts";
