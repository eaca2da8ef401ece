/** The role that the site names on an element, whatever the element is. */
export function inRole(role: string): { readonly role: string } {
  return { role };
}
