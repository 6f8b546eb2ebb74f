using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Reading.LawTexts.Internal;

namespace JudicialAnalogs.Reading.LawTexts;

/// <summary>Reads the laws a text names as those that changed another.</summary>
public static class LawAmendments
{
    /// <summary>The laws in order of appearance, each with the day and number the text gives; empty when it names none.</summary>
    /// <param name="text">An amendment note, the requisites of a law, or the message of a commit.</param>
    public static IReadOnlyList<Amendment> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return AmendmentReader.Read(text);
    }
}
