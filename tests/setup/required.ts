/** A variable that the global set-up leaves for the tests. */
export function fromSetup(name: string): string {
  const value = process.env[name];
  if (value) return value;
  throw new Error(
    `${name} is not set: this test needs the services, which INJURYFX_TEST_SERVICES=none leaves out`,
  );
}
