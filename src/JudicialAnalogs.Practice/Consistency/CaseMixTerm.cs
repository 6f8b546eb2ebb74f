namespace JudicialAnalogs.Practice.Consistency;

/// <summary>A circumstance of a decision that is adjusted for.</summary>
/// <param name="Column">Number of the circumstance, from 0.</param>
/// <param name="Value">1 where it holds; a share or a quantity otherwise.</param>
public readonly record struct CaseMixTerm(int Column, double Value);
