namespace JudicialAnalogs.Practice.Internal;

/// <summary>A way to split a node.</summary>
/// <param name="Column">Column asked for.</param>
/// <param name="LeftCodes">Codes that go left.</param>
/// <param name="Gain">What it explains.</param>
internal readonly record struct TreeSplit(int Column, ulong[] LeftCodes, double Gain);
