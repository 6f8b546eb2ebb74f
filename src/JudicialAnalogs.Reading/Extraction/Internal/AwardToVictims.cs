using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Language.Quantities;
using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>What a verdict recovers for the victims as material damage: what is not made good yet (УПК ст. 401).</summary>
internal static class AwardToVictims
{
    public static decimal Read(ActSheet sheet)
    {
        decimal owed = 0;
        foreach (var sentence in sheet.SentencesOf(SegmentKind.Operative))
        {
            var words = sheet.Text.FoldedAt(sentence);
            if (!Recovers.IsMatch(words))
                continue;
            owed += ClaimItems.Of(sheet, sentence)
                .Where(item => item is { Kind: not ClaimItemKind.Cost, Sum.Unit: MoneyUnit.Tenge } && !Beside.IsMatch(sheet.Text.FoldedAt(item.Label)) && !Beside.IsMatch(sheet.Text.FoldedAt(item.Behind)))
                .Sum(item => item.Sum.Amount);
        }

        return owed;
    }

    private static Regex Recovers => field ??= new TextPattern(@"(?:взыска|возместить|выплатить|өндір|төлесін|төлеттір|алынсын|алуға)");

    private static Regex Beside => field ??= new TextPattern(@"(?:фонд|платеж|мрп|моральн|погребени|похорон|издерж|экспертиз|конфиск|штраф|қор(?:ға|ына|ының)|аек|моральд|жерле|айыппұл|процес|удержани|государств|бюджет|мемлекет)");
}
