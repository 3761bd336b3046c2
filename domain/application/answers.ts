/** What was answered, by question id. `null` means: asked, and the person does not know or has none. */
export type Answers = Readonly<Record<string, unknown>>;
