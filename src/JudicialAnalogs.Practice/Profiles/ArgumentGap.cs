namespace JudicialAnalogs.Practice.Profiles;

/// <summary>A ground that analogs usually address and the draft does not.</summary>
/// <param name="Group">What is addressed, whichever way it pulls.</param>
/// <param name="LowerBound">Lower bound of the share of such cases that address it, with confidence 0.95 (Wilson 1927, one-sided), 0.5 or more.</param>
public sealed record ArgumentGap(ArgumentGroup Group, double LowerBound);
