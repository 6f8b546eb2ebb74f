using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Reads a defendant's part in an offence committed together (УК ст. 28, 57) where the court names it in its own words.</summary>
internal static class ComplicityReader
{
    /// <summary>
    /// The part a defendant took: in the court's words where it names it; else by УК ст. 28 cited beside the offence; else that of a joint perpetrator where several are
    /// judged for the same offence. Null when the offence was committed alone.
    /// </summary>
    public static (string Words, TextSpan? Span)? RoleOf(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants, DefendantSheet defendant)
    {
        foreach (var sentence in new[] { SegmentKind.Reasoning, SegmentKind.Operative, SegmentKind.Descriptive }.SelectMany(sheet.SentencesOf))
        {
            var match = Role.Match(sheet.Text.Folded, sentence.Start, sentence.Length);
            if (!match.Success || CourtSentences.PartySpeaks.IsMatch(sheet.Text.FoldedAt(sentence)) || !Concerns(sheet, defendants, defendant, sentence, match.Index))
                continue;
            var words = match.Groups["role"];
            var span = new TextSpan(words.Index, words.Length);
            return (sheet.Say(span).Quote, span);
        }

        if (defendants.Count < 2)
            return null;
        return CitedPart(sheet, defendants, defendant) ?? ("соисполнитель", null);
    }

    /// <summary>True when another is found guilty under the same article: УК ст. 28(2) calls those who act together joint perpetrators.</summary>
    public static bool IsJoint(IReadOnlyList<DefendantSheet> defendants, DefendantSheet defendant, CitedOffence? found) => found is not null && defendants.Any(other =>
        other != defendant && other.Found.Any(own => own.Qualification.Article == found.Qualification.Article));

    private static (string Words, TextSpan? Span)? CitedPart(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants, DefendantSheet defendant)
    {
        foreach (var citation in sheet.Citations)
        {
            if (citation.Reference is not { Act: "УК", Article: "28", Part: { } part })
                continue;
            var sentence = new TextSpan(sheet.Text.SentenceStart(citation.Span.Start), citation.Span.Start - sheet.Text.SentenceStart(citation.Span.Start));
            if (!Concerns(sheet, defendants, defendant, sentence, citation.Span.Start))
                continue;
            if (part switch { "3" => "организатор", "4" => "подстрекатель", "5" => "пособник", _ => null } is { } named)
                return (named, citation.Span);
        }

        return null;
    }

    /// <summary>The part belongs to whom the sentence names last before it; where only one is judged, to him.</summary>
    private static bool Concerns(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants, DefendantSheet defendant, TextSpan sentence, int position)
    {
        var named = sheet.Cast.Within(sentence.Start, position).LastOrDefault(mention => defendants.Any(other => other.Person == mention.Person)).Person
            // «Организатором являлся Омаров»: who is meant may follow.
            ?? sheet.Cast.Within(position, sentence.End).FirstOrDefault(mention => defendants.Any(other => other.Person == mention.Person)).Person;
        return named is null ? defendants.Count == 1 : named == defendant.Person;
    }

    private static Regex Role => field ??= new TextPattern(
        @"(?<![\p{L}])(?:(?:явля(?:лся|лась|ется|ясь|вшемуся|вшейся|вшийся|вшегося)|выступа\p{L}{1,5}(?: в роли| в качестве)?|признает (?:его |ее )?|был[аи]?|в качестве|роль) (?<role>(?:инициатор|организатор|подстрекател|пособник|соисполнител|исполнител)\p{L}{0,3})"
        + @"|(?<role>(?:зачинщик|организатор|инициатор|подстрекател|пособник)\p{L}{0,3}) (?:\p{L}+ ){0,2}(?:был|явля|высту)\p{L}*"
        + @"|(?<role>(?:бастамашы|ұйымдастырушы|айдап салушы|көмектесуші|қосалқы орындаушы|бірге орындаушы|орындаушы)(?:сы|сі)?)(?: (?:әрі|және) (?:\p{L}+ ){1,2}\p{L}+(?= бол))?(?: болып| болған| болды| ретінде| рөлін| рөлінде))(?![\p{L}])");
}
