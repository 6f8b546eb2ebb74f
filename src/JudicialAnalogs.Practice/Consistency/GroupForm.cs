namespace JudicialAnalogs.Practice.Consistency;

/// <summary>How often a group imposed a form.</summary>
/// <param name="Form">Number of the form.</param>
/// <param name="Count">Counts punished with it.</param>
/// <param name="Share">Their share with its exact interval (Clopper and Pearson).</param>
/// <param name="Expected">The share that all groups together had in the same strata.</param>
public sealed record GroupForm(int Form, int Count, Estimate Share, double Expected);
