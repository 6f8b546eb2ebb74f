using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Quantities;
using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>What a verdict recovers for the victims as material damage: what is not made good yet (УПК ст. 401).</summary>
internal static partial class AwardToVictims
{
    public static decimal Read(ActSheet sheet)
    {
        decimal owed = 0;
        foreach (var sentence in sheet.SentencesOf(SegmentKind.Operative))
        {
            var words = sheet.Text.FoldedAt(sentence);
            if (!Recovers().IsMatch(words))
                continue;
            owed += ClaimItems.Of(sheet, sentence)
                .Where(item => item is { Kind: not ClaimItemKind.Cost, Sum.Unit: MoneyUnit.Tenge } && !Beside().IsMatch(sheet.Text.FoldedAt(item.Label)) && !Beside().IsMatch(sheet.Text.FoldedAt(item.Behind)))
                .Sum(item => item.Sum.Amount);
        }

        return owed;
    }

    [GeneratedRegex(@"(?:взыска|возместить|выплатить|өндір|төлесін|төлеттір|алынсын|алуға)", RegexOptions.CultureInvariant)]
    private static partial Regex Recovers();

    [GeneratedRegex(@"(?:фонд|платеж|мрп|моральн|погребени|похорон|издерж|экспертиз|конфиск|штраф|қор(?:ға|ына|ының)|аек|моральд|жерле|айыппұл|процес|удержани|государств|бюджет|мемлекет)", RegexOptions.CultureInvariant)]
    private static partial Regex Beside();
}
