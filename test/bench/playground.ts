/** Times of the page: written once the page is. */
export async function benchPlayground(): Promise<void> {}
