namespace JudicialAnalogs.Reading.Extraction;

/// <summary>A punishment beside the main one (УК ст. 40(3)).</summary>
/// <param name="Kind"><c>confiscation</c>, <c>deprivation_of_rank</c>, <c>deprivation_of_right</c>, <c>deprivation_of_citizenship</c> or <c>expulsion</c>.</param>
/// <param name="Detail">What exactly, in the act's words.</param>
public sealed record ExtractedAdditional(string Kind, string Detail);
