namespace JudicialAnalogs.Reading.Citations.Internal;

/// <summary>A link of a chain: a component or an act.</summary>
/// <param name="Component">The component, or null.</param>
/// <param name="Act">The act, or null.</param>
/// <param name="Separated">True when a comma, a dash or «и» stands before it.</param>
/// <param name="Afterthought">True in brackets after an act: «статья 188 УК РК (часть вторая)».</param>
internal readonly record struct ChainItem(Component? Component, ActMention? Act, bool Separated, bool Afterthought = false);
