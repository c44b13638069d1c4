/** Tells in one line why a command failed and has it end with status 1. For the `catch` of a command's `main`. */
export function tellFailure(command: string): (error: unknown) => void {
  return (error) => {
    console.error(`${command}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  };
}
