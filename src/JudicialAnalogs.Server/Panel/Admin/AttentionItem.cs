namespace JudicialAnalogs.Server.Panel.Admin;

/// <summary>Something that wants the administrator's attention.</summary>
/// <param name="Text">What.</param>
/// <param name="Path">Page where it is dealt with.</param>
/// <param name="Action">What to do there, in a few words.</param>
public sealed record AttentionItem(string Text, string Path, string Action);
