namespace JudicialAnalogs.Server.Panel.Sides;

/// <summary>One entry of a cell.</summary>
/// <param name="Text">In words.</param>
/// <param name="Alone">True when the other case does not have it.</param>
public sealed record SideItem(string Text, bool Alone = false);
