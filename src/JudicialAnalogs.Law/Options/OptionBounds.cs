namespace JudicialAnalogs.Law.Options;

/// <summary>What the law leaves of a form of punishment.</summary>
/// <param name="State">Whether it may be imposed.</param>
/// <param name="Minimum">Smallest size, included; null when the law sets none or the form is excluded.</param>
/// <param name="Maximum">Largest size, included; null for life or when the form is excluded.</param>
public readonly record struct OptionBounds(OptionState State, decimal? Minimum, decimal? Maximum);
