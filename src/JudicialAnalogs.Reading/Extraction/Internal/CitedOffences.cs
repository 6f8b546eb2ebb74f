using System.Globalization;
using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Reading.Citations;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>From citations of the Criminal Code to offences: the Special Part names them, ст. 24 beside one gives its stage.</summary>
internal static class CitedOffences
{
    // УК ст. 99 opens the Special Part.
    private const int FirstSpecialArticle = 99;

    // The Special Part of КоАП: what follows it are the rules of procedure.
    private const int FirstAdministrativeOffence = 73;
    private const int LastAdministrativeOffence = 681;

    // «ч. 3 ст. 24, ч. 2 ст. 188»: how far apart the parts of one chain stand.
    private const int ChainGap = 40;

    /// <summary>Offences cited in a stretch of the source text, in order; parts of one offence cited in points become one.</summary>
    public static List<CitedOffence> Within(ActSheet sheet, TextSpan span)
    {
        var offences = new List<CitedOffence>();
        Citation? stage = null;
        foreach (var citation in sheet.CitationsWithin(span))
        {
            if (citation.Reference.Act != (sheet.Kind == ActKind.AdministrativeRuling ? "КоАП" : "УК"))
                continue;
            if (!IsOffence(citation))
            {
                if (citation.Reference.Article == "24")
                    stage = citation;
                continue;
            }

            if (offences is [.., var last] && stage is null && Continues(last, citation) && !NamesArticle(sheet, last, citation))
            {
                offences[^1] = With(last, citation);
                continue;
            }

            var (quoted, end) = citation.Reference is { Part: not null, Point: null } ? QuotedPoints(sheet, citation.Span, span) : ([], citation.Span.End);

            // The stage is named before each offence it belongs to.
            var staged = stage is not null && citation.Span.Start - stage.Span.End <= ChainGap ? stage : null;
            stage = null;
            var start = (staged ?? citation).Span.Start;
            offences.Add(new CitedOffence(
                new Qualification(citation.Reference.Article!, citation.Reference.Part, citation.Reference.Point is { } point ? [point] : quoted),
                new TextSpan(start, end - start),
                staged?.Reference.Part switch { "3" => OffenceStage.Attempt, "1" => OffenceStage.Preparation, _ => OffenceStage.Completed },
                citation.Confidence));
        }

        return offences;
    }

    public static bool IsOffence(Citation citation) => citation.Reference is { Act: "УК" or "КоАП", Article: { } article }
        && int.TryParse(article.Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && (citation.Reference.Act == "УК" ? number >= FirstSpecialArticle : number is >= FirstAdministrativeOffence and <= LastAdministrativeOffence);

    /// <summary>Points in quotes behind the part they belong to: «188-бабының 3-бөлігінің «2», «3» тармақтары», «ст. 188 ч. 3 «2»».</summary>
    private static (List<string> Points, int End) QuotedPoints(ActSheet sheet, TextSpan citation, TextSpan within)
    {
        var match = Quoted.Match(sheet.Text.Folded, citation.End, within.End - citation.End);
        return match.Success ? ([.. match.Groups["point"].Captures.Select(point => point.Value).Distinct()], match.Index + match.Length) : ([], citation.End);
    }

    private static Regex Quoted => field ??= new TextPattern(@"\G[ ,]{0,2}(?:(?:, ?| және | мен | и )?""(?<point>\d{1,2})""?\)?""?)+[- ]{0,2}(?:тарма[қғ]\p{L}{0,12}|пункт\p{L}{0,4}|т\.)");

    private static bool Continues(CitedOffence last, Citation citation) =>
        last.Qualification.Article == citation.Reference.Article && last.Qualification.Part == citation.Reference.Part
        && (citation.Span == last.Span || citation.Span.Start - last.Span.End <= ChainGap)
        && (citation.Reference.Point is not null) == (last.Qualification.Points.Count > 0);

    /// <summary>«ч. 3 ст. 24, ч. 3 ст. 188 и ч. 3 ст. 188»: what spells its article out again is another count.</summary>
    private static bool NamesArticle(ActSheet sheet, CitedOffence last, Citation citation) =>
        citation.Span.Start >= last.Span.End && sheet.Text.FoldedAt(citation.Span).Contains(citation.Reference.Article, StringComparison.Ordinal);

    private static CitedOffence With(CitedOffence last, Citation citation)
    {
        var end = Math.Max(last.Span.End, citation.Span.End);
        var points = last.Qualification.Points;
        if (citation.Reference.Point is { } point && !points.Contains(point))
            points = [.. points, point];
        return last with { Qualification = last.Qualification with { Points = points }, Span = new TextSpan(last.Span.Start, end - last.Span.Start) };
    }
}
