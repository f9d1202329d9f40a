/** The ways in which bones, or soft parts, are drawn. All share one shape. */
import type { Mesh } from 'three';

export interface PassMeshes {
  /** Parts drawn in full. */
  readonly solid: Mesh;
  /** Parts drawn as ghosts. */
  readonly glass: Mesh;
  /** What of the selected part lies behind something. */
  readonly through: Mesh;
  /** Numbers of the parts drawn in full, and of ghosts, for the pointer. */
  readonly solidNumbers: Mesh;
  readonly glassNumbers: Mesh;
  /** Cuts everything open through the arch, or closes it again. */
  readonly open: (section: boolean) => void;
  readonly dispose: () => void;
}
