using System.Text.RegularExpressions;
using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Reads a defendant's part in an offence committed together (УК ст. 28, 57) where the court names it in its own words.</summary>
internal static partial class ComplicityReader
{
    /// <summary>The words that name the part, in the source text; null when the court names none of this defendant.</summary>
    public static TextSpan? RoleOf(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants, DefendantSheet defendant)
    {
        foreach (var sentence in new[] { SegmentKind.Reasoning, SegmentKind.Operative, SegmentKind.Descriptive }.SelectMany(sheet.SentencesOf))
        {
            var match = Role().Match(sheet.Text.Folded, sentence.Start, sentence.Length);
            if (!match.Success || CourtSentences.PartySpeaks().IsMatch(sheet.Text.FoldedAt(sentence)) || !Concerns(sheet, defendants, defendant, sentence, match.Index))
                continue;
            var words = match.Groups["role"];
            return new TextSpan(words.Index, words.Length);
        }

        return null;
    }

    /// <summary>The part belongs to whom the sentence names last before it; where only one is judged, to him.</summary>
    private static bool Concerns(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants, DefendantSheet defendant, TextSpan sentence, int position)
    {
        var named = sheet.Cast.Within(sentence.Start, position).LastOrDefault(mention => defendants.Any(other => other.Person == mention.Person)).Person;
        return named is null ? defendants.Count == 1 : named == defendant.Person;
    }

    [GeneratedRegex(
        @"(?<![\p{L}])(?:(?:явля(?:лся|лась|ется|ясь|вшемуся|вшейся|вшийся|вшегося)|выступа\p{L}{1,5}(?: в роли| в качестве)?|признает (?:его |ее )?|был[аи]?|в качестве|роль) (?<role>(?:инициатор|организатор|подстрекател|пособник|соисполнител|исполнител)\p{L}{0,3})"
        + @"|(?<role>(?:бастамашы|ұйымдастырушы|айдап салушы|көмектесуші|қосалқы орындаушы|бірге орындаушы|орындаушы)(?:сы|сі)?)(?: болып| болған| ретінде| рөлін))(?![\p{L}])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Role();
}
