export function drivenTwin(executable: string): Promise<{ twin: string; remove: () => Promise<void> }>
