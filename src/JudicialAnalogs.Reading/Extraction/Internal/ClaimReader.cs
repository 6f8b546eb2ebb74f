using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Quantities;
using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Reads what was claimed in a civil case, how it ended and what was awarded (ГПК ст. 226).</summary>
internal static partial class ClaimReader
{
    public static Claim Read(ActSheet sheet, string? givenType)
    {
        var outcome = OutcomeOf(sheet);
        var amount = ClaimedSum.Read(sheet);
        return new Claim(givenType ?? TypeOf(sheet), amount, outcome, outcome switch
        {
            ClaimOutcome.Granted or ClaimOutcome.PartlyGranted => Awarded(sheet),
            ClaimOutcome.Refused => 0,
            _ => null,
        });
    }

    private static string TypeOf(ActSheet sheet)
    {
        var end = sheet.Part(SegmentKind.Reasoning)?.Start ?? sheet.Text.Length;
        var match = Subject().Match(sheet.Text.Folded, 0, end);
        if (!match.Success)
            return "";
        var group = match.Groups["what"];
        sheet.Note("claim.type", 0.8, "claim.subject", new TextSpan(group.Index, group.Length));
        return Sums().Replace(sheet.Say(new TextSpan(group.Index, group.Length)).Quote, " ").Trim(' ', ',', ':', '-');
    }

    private static ClaimOutcome OutcomeOf(ActSheet sheet)
    {
        if (sheet.Part(SegmentKind.Operative) is not { } operative)
            return ClaimOutcome.Unspecified;
        bool granted = false, refused = false, partly = false, ordered = false, terminated = false;
        foreach (var sentence in sheet.Text.Sentences(operative.Start, operative.End))
        {
            var words = sheet.Text.FoldedAt(sentence);
            if (Appealable().IsMatch(words))
                continue;
            var refuses = Refused().IsMatch(words);
            var grants = Granted().IsMatch(words);
            partly |= (grants && Part().IsMatch(words)) || RestRefused().IsMatch(words);
            granted |= grants;
            refused |= refuses;
            ordered |= Ordered().IsMatch(words) && !refuses;
            terminated |= Terminated().IsMatch(words);
        }

        var outcome = partly || (refused && (granted || ordered)) ? ClaimOutcome.PartlyGranted
            : granted ? ClaimOutcome.Granted
            : refused ? ClaimOutcome.Refused
            : terminated ? ClaimOutcome.Terminated
            : ordered || SaidOrdered().IsMatch(sheet.Text.FoldedAt(operative)) ? ClaimOutcome.Granted
            : ClaimOutcome.Unspecified;
        if (outcome != ClaimOutcome.Unspecified)
            sheet.Note("claim.outcome", granted || refused || partly ? 0.96 : 0.8, "outcome.operative", operative);
        return outcome;
    }

    /// <summary>The sums recovered, without costs and without the total that repeats them.</summary>
    private static decimal? Awarded(ActSheet sheet)
    {
        if (sheet.Part(SegmentKind.Operative) is not { } operative)
            return null;
        decimal award = 0;
        decimal? total = null;
        TextSpan? first = null;
        foreach (var sentence in sheet.Text.Sentences(operative.Start, operative.End))
        {
            var words = sheet.Text.FoldedAt(sentence);
            if (!Recovers().IsMatch(words) || Refused().IsMatch(words))
                continue;
            var from = sentence.Start;
            foreach (var sum in sheet.SumsWithin(sentence))
            {
                if (sum.Unit != MoneyUnit.Tenge)
                    continue;
                var label = sheet.Text.Folded.AsSpan(from, sum.Start - from);
                from = sum.Start + sum.Length;
                // Kazakh names what the sum is for behind it.
                var behind = sheet.Text.Folded.AsSpan(from, Math.Min(45, sentence.End - from));
                if (ClaimWords.Costs().IsMatch(label) || ClaimWords.CostsBehind().IsMatch(behind))
                    continue;
                if (ClaimWords.Total().IsMatch(label))
                {
                    total ??= sum.Amount;
                    continue;
                }

                award += sum.Amount;
                first ??= new TextSpan(sum.Start, sum.Length);
            }
        }

        if (award == 0 && total is null)
            return null;
        sheet.Note("claim.awarded", award > 0 ? 0.85 : 0.6, award > 0 ? "award.items" : "award.total", first);
        return award > 0 ? award : total;
    }

    [GeneratedRegex(@"(?:предмет иска ?:? ?|исков\p{L}{2,3} заявлени\p{L}{1,2} [^.;\n]{0,200}? (?=о (?:взыскан|признан|расторж|возмещ|понужд|обязан|выселен|раздел))|по иску [^.;]{0,300}? (?=об? (?:взыскан|признан|расторж|возмещ|понужд|обязан|выселен|раздел|устранен)))(?<what>об? [^.;\n]{5,160})|(?<![\p{L}])талап(?:тың)?(?: мәні| нысанасы| нысаны)? ?: ?(?<what>[^\n]{5,300}?(?= туралы))|жауапкер[^.\n]{0,80}?(?:-не|-на|-ға|-ге|ға|ге|на|не) (?<what>[^,.;\n]{5,120}? туралы)(?= (?:азаматтық|талап))", RegexOptions.CultureInvariant)]
    private static partial Regex Subject();

    [GeneratedRegex(@"\s*\d[\d\s]*(?:тенге|теңге)\p{L}{0,4}\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Sums();

    [GeneratedRegex(@"(?:(?<!без |об? )удовлетвор(?:ить|ил|ила|ен|ена|ены|ено|яет)(?![\p{L}])|қанағаттандыр(?:ылсын|ылды|сын|ды|у туралы))", RegexOptions.CultureInvariant)]
    private static partial Regex Granted();

    [GeneratedRegex(@"(?:отказ(?:ать|ал|ала|ано|ывает)|без удовлетворения|отклон(?:ить|ил|ен)|бас тарт|қанағаттандырусыз|қанағаттандырылмасын)", RegexOptions.CultureInvariant)]
    private static partial Regex Refused();

    [GeneratedRegex(@"(?:частично|в части|ішінара|бөлігінде)", RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@"(?:в (?:остальной|удовлетворении остальной|другой) част|(?:остальн|оставш)\p{L}{2,4} (?:част|требован|исков)|қалған (?:бөлі|талап))[^.]{0,120}(?:отказ|бас тарт)|отказ[^.]{0,60}остальн", RegexOptions.CultureInvariant)]
    private static partial Regex RestRefused();

    [GeneratedRegex(@"^(?:признать|обязать|расторгнуть|истребовать|выселить|восстановить|взыскать (?!судебн|расход|госпошлин|государственн|с [^.;]{0,200}(?:судебн\p{L}{2,3} (?:расход|издерж)|расход|госпошлин|пошлин))|прекратить право|отменить|снести|возложить)", RegexOptions.CultureInvariant)]
    private static partial Regex Ordered();

    [GeneratedRegex(@"(?:признал|признан|признани|взыскал|взыскан|обязал|обязан|понудил|расторг|истребова|возложил|присудил|өндірілсін|міндеттелсін|танылсын|жарамсыз деп)", RegexOptions.CultureInvariant)]
    private static partial Regex SaidOrdered();

    [GeneratedRegex(@"(?:прекра(?:тить|тил|щено) производство|без рассмотрения|қараусыз қалдыр|іс жүргізу тоқтатылсын)", RegexOptions.CultureInvariant)]
    private static partial Regex Terminated();

    [GeneratedRegex(@"(?:может быть обжалован|могут обжаловать|апелляционн\p{L}{2,3} (?:жалоб|порядк)|апелляциялық)", RegexOptions.CultureInvariant)]
    private static partial Regex Appealable();

    [GeneratedRegex(@"(?:взыска|өндір|выплатить)", RegexOptions.CultureInvariant)]
    private static partial Regex Recovers();
}
