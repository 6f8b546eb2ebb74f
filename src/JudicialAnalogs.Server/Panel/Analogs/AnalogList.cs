using JudicialAnalogs.Records.Marks;
using JudicialAnalogs.Server.Panel.Comparisons;

namespace JudicialAnalogs.Server.Panel.Analogs;

/// <summary>A list of analogs: the one stored with a draft, or one asked now.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Filter">What was asked.</param>
/// <param name="Answer">The analogs of this page and how the list came about.</param>
/// <param name="Number">Page of the list, from 1.</param>
/// <param name="Pages">Pages in all.</param>
/// <param name="First">Place of the first analog in the whole list, from 1.</param>
/// <param name="Marks">Marks of the draft that stand.</param>
/// <param name="LastMark">Number of the draft's last entry of marks; 0 for none.</param>
/// <param name="Faults">Fields that could not be taken, each with what to say; the list is empty then.</param>
public sealed record AnalogList(
    ComparedDraft Draft,
    AskedFilter Filter,
    V1.FindAnalogsResponse Answer,
    int Number,
    int Pages,
    int First,
    IReadOnlyList<StoredMark> Marks,
    long LastMark,
    IReadOnlyList<(string Field, string Message)> Faults)
{
    /// <summary>Language the sentences of the list are in.</summary>
    public string Language => Texts.Wording.Of(Answer.Context?.Language ?? V1.Language.Unspecified).Code;
}
