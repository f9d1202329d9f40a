/** One degree, in rad. */
export const DEGREE = 0.017453292519943295;
