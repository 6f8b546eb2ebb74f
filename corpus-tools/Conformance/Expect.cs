using System.Diagnostics.CodeAnalysis;

namespace JudicialAnalogs.CorpusTools.Conformance;

/// <summary>What checks expect.</summary>
internal static class Expect
{
    /// <summary>Fails the check unless something holds.</summary>
    /// <exception cref="CheckFailedException">It does not.</exception>
    public static void That([DoesNotReturnIf(false)] bool holds, string otherwise)
    {
        if (!holds)
            throw new CheckFailedException(otherwise);
    }

    /// <summary>Skips the check unless something holds.</summary>
    /// <exception cref="CheckSkippedException">It does not.</exception>
    public static void Possible([DoesNotReturnIf(false)] bool holds, string otherwise)
    {
        if (!holds)
            throw new CheckSkippedException(otherwise);
    }
}
