namespace JudicialAnalogs.Law.Options;

/// <summary>A fact that is not known, and what the form's bounds are if it turns out otherwise than was taken.</summary>
/// <param name="Fact">Text key of the turn the fact may take, e.g. <c>option.if.exceptional_circumstances</c>, or of the missing fact itself, <c>fact.element_of_offence</c>.</param>
/// <param name="Bounds">The bounds then.</param>
public sealed record OptionCondition(string Fact, OptionBounds Bounds);
