namespace JudicialAnalogs.Practice.Expectation;

/// <summary>One circumstance of all cases, each value written as a small whole number; 0 stands for "not known" and is a value of its own.</summary>
/// <param name="Name">Name of the circumstance.</param>
/// <param name="Ordered">True when the codes from 1 up stand in an order, so that splits cut the line; false when they are names.</param>
/// <param name="Codes">One more than the largest code, from 1 to 65,536.</param>
public sealed record FeatureColumn(string Name, bool Ordered, int Codes);
