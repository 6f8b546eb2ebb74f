using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Server.Panel.Acts;

namespace JudicialAnalogs.Server.Panel;

/// <summary>Acts that a page quotes, as they stand now: an act removed or closed since the draft was compared is quoted no more.</summary>
public sealed class PassagePlaces
{
    private readonly Dictionary<string, CourtAct> _acts;

    /// <summary>Takes the acts that may be shown.</summary>
    /// <param name="acts">Acts of the archive; closed ones are passed over.</param>
    public PassagePlaces(IEnumerable<CourtAct> acts) => _acts = acts.Where(act => !act.Closed).ToDictionary(act => act.Id, StringComparer.Ordinal);

    /// <summary>No acts.</summary>
    public static PassagePlaces None { get; } = new([]);

    /// <summary>True when the act may be shown.</summary>
    public bool Shows(string actId) => _acts.ContainsKey(actId);

    /// <summary>BCP 47 code of the act's language; null when it is not known or not one.</summary>
    public string? LanguageOf(string actId) => _acts.TryGetValue(actId, out var act) ? ActLanguage.CodeOf(act.Language) : null;

    /// <summary>Number of the paragraph that a passage begins in, from 1; null when its place is not known or not as it was.</summary>
    public int? ParagraphOf(V1.Passage passage) =>
        passage.Span is { } span && _acts.TryGetValue(passage.ActId, out var act) ? ActParagraphs.NumberAt(act.Text, span.Start) : null;
}
