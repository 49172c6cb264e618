/** Who is signed in, as the pages need to know it. */
export type Viewer = { name: string; email: string; isAdmin: boolean; credits: number };
