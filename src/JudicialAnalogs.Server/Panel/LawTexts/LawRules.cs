namespace JudicialAnalogs.Server.Panel.LawTexts;

/// <summary>What the rules of the law said of a draft, in the language of the page where that is the same, else as it was stored.</summary>
/// <param name="Findings">Every rule that was asked.</param>
/// <param name="Options">What is left of each form.</param>
/// <param name="Language">Language of their sentences.</param>
public sealed record LawRules(IReadOnlyList<V1.LawFinding> Findings, IReadOnlyList<V1.LawfulOption> Options, string Language);
