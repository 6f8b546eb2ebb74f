using JudicialAnalogs.Language.Sentences;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Corrections;
using JudicialAnalogs.Records.Corrections;

namespace JudicialAnalogs.Server.Panel.Admin.Review;

/// <summary>A value of an act as a reviewer sees it.</summary>
/// <param name="Act">The act.</param>
/// <param name="Path">Where the value stands.</param>
/// <param name="First">The value that stands.</param>
/// <param name="Second">What the other reader read; null when nobody disputes it.</param>
/// <param name="Source">How the standing value was read; null when it was not.</param>
/// <param name="Proposed">What people proposed for this place so far.</param>
public sealed record ReviewedValue(CourtAct Act, string Path, string First, string? Second, Provenance? Source, IReadOnlyList<Correction> Proposed)
{
    /// <summary>Puts it together.</summary>
    /// <param name="act">The act.</param>
    /// <param name="path">Where the value stands.</param>
    /// <param name="proposed">Corrections of the act.</param>
    /// <exception cref="ActCorrectionException">The act has no such place.</exception>
    public static ReviewedValue Of(CourtAct act, string path, IReadOnlyList<Correction> proposed) => new(
        act,
        path,
        new ActCorrection(path, "").Current(act),
        act.Disputed.FirstOrDefault(disputed => disputed.Path == path)?.Value,
        act.Provenance.GetValueOrDefault(path),
        [.. proposed.Where(correction => correction.Path == path)]);

    /// <summary>The paragraph that the value was read in, cut where the words read stand, and its number from 1; null when it was not read from the text.</summary>
    public (int Number, string Before, string Marked, string After)? Passage()
    {
        if (Source?.Span is not { } span || span.Length <= 0 || span.Start < 0 || span.Start + span.Length > Act.Text.Length)
            return null;
        var paragraphs = ParagraphSplitter.Split(Act.Text);
        for (var index = 0; index < paragraphs.Count; index++)
        {
            var paragraph = paragraphs[index];
            if (span.Start >= paragraph.End)
                continue;
            var start = Math.Min(span.Start, paragraph.Start);
            var end = Math.Max(span.Start + span.Length, paragraph.End);
            return (index + 1, Act.Text[start..span.Start], Act.Text.Substring(span.Start, span.Length), Act.Text[(span.Start + span.Length)..end]);
        }

        return null;
    }
}
