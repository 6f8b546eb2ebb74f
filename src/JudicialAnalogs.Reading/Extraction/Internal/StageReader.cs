using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Offences;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// Reads the stage of the only offence of a defendant where the court names it apart from the qualification: by УК ст. 24 and 56 cited in its
/// reasoning, or in words. Of several offences it could not be told which is meant.
/// </summary>
internal static class StageReader
{
    public static OffenceStage Read(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants, DefendantSheet defendant)
    {
        foreach (var sentence in new[] { SegmentKind.Operative, SegmentKind.Reasoning }.SelectMany(sheet.SentencesOf))
        {
            var words = sheet.Text.FoldedAt(sentence);
            var stage = StageOf(sheet, sentence, words);
            if (stage == OffenceStage.Unspecified || CourtSentences.PartySpeaks.IsMatch(words) || CourtSentences.NotApplied.IsMatch(words) || !Concerns(sheet, defendants, defendant, sentence))
                continue;
            sheet.Note($"{defendant.Path}.counts[0].stage", 0.85, "stage.reasoning", sentence);
            return stage;
        }

        return OffenceStage.Unspecified;
    }

    private static OffenceStage StageOf(ActSheet sheet, TextSpan sentence, ReadOnlySpan<char> words)
    {
        foreach (var citation in sheet.CitationsWithin(sentence))
        {
            if (citation.Reference is { Act: "УК", Article: "24" or "56", Part: "1" or "2" or "3" } place && (place.Article, place.Part) is var cited)
            {
                if (cited is ("24", "3") or ("56", "3"))
                    return OffenceStage.Attempt;
                if (cited is ("24", "1") or ("56", "2"))
                    return OffenceStage.Preparation;
            }
        }

        return Attempt.IsMatch(words) ? OffenceStage.Attempt : OffenceStage.Unspecified;
    }

    private static bool Concerns(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants, DefendantSheet defendant, TextSpan sentence)
    {
        var named = sheet.Cast.Within(sentence.Start, sentence.End).Select(mention => mention.Person).ToHashSet();
        return defendants.Count == 1 || (defendant.Person is not null && named.Contains(defendant.Person)) || !defendants.Any(other => other.Person is not null && named.Contains(other.Person));
    }

    private static Regex Attempt => field ??= new TextPattern(@"(?:покушени\p{L}{1,2} на|как покушени|оқталғаны үшін|жасауға оқтал|деяние не окончен|не доведен\p{L}{0,2} до конца)");
}
