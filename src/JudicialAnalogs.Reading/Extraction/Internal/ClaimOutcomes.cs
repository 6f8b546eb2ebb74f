using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Reads from the operative part how a claim ended (ГПК ст. 226, 277, 279).</summary>
internal static class ClaimOutcomes
{
    public static ClaimOutcome Read(ActSheet sheet)
    {
        if (sheet.Part(SegmentKind.Operative) is not { } operative)
            return ClaimOutcome.Unspecified;
        bool granted = false, refused = false, partly = false, ordered = false, terminated = false;
        foreach (var sentence in sheet.Text.Sentences(operative.Start, operative.End))
        {
            var words = sheet.Text.FoldedAt(sentence);
            if (Appealable.IsMatch(words))
                continue;
            var refuses = Refuses(words);
            var grants = Granted.IsMatch(words);
            partly |= (grants && Part.IsMatch(words)) || RestRefused.IsMatch(words);
            granted |= grants;
            refused |= refuses;
            ordered |= Ordered.IsMatch(words) && !refuses;
            terminated |= Terminated.IsMatch(words);
        }

        var outcome = partly || (refused && (granted || ordered)) ? ClaimOutcome.PartlyGranted
            : granted ? ClaimOutcome.Granted
            : refused ? ClaimOutcome.Refused
            : terminated ? ClaimOutcome.Terminated
            : ordered || SaidOrdered.IsMatch(sheet.Text.FoldedAt(operative)) ? ClaimOutcome.Granted
            : ClaimOutcome.Unspecified;
        if (outcome != ClaimOutcome.Unspecified)
            sheet.Note("claim.outcome", granted || refused || partly ? 0.96 : 0.8, "outcome.operative", operative);
        return outcome;
    }

    /// <summary>Whether a sentence of the decision refuses a demand.</summary>
    public static bool Refuses(ReadOnlySpan<char> words) => Refused.IsMatch(words);

    private static Regex Granted => field ??= new TextPattern(@"(?:(?<!без |об? )удовлетвор(?:ить|ил|ила|ен|ена|ены|ено|яет|яются|ению)(?![\p{L}])|қанағаттандыр(?:ылсын|ылды|ылады|сын|ды|у туралы|у керек))");

    private static Regex Refused => field ??= new TextPattern(@"(?:отказ(?:ать|ал|ала|ано|ывает|ывается)|без удовлетворения|отклон(?:ить|ил|ен|яется)|не подлеж\p{L}{2,3} удовлетвор|бас тарт|қанағаттандырусыз|қанағаттандырылма)");

    private static Regex Part => field ??= new TextPattern(@"(?:частично|в части|частью|ішінара|бөлігінде|бөлікте|жартылай)");

    private static Regex RestRefused => field ??= new TextPattern(@"(?:в (?:остальной|удовлетворении остальной|другой|прочей) част|(?:остальн|оставш)\p{L}{2,4} (?:част|требован|исков|сумм)|қалған (?:бөлі|талап|сома))[^.]{0,120}(?:отказ|без удовлетвор|бас тарт|қанағаттандырусыз|қанағаттандырылма)|отказ[^.]{0,60}остальн");

    private static Regex Ordered => field ??= new TextPattern(@"^(?:\d{1,2}[.)] ?)?(?:признать|обязать|расторгнуть|истребовать|выселить|восстановить|взыскать (?!судебн|расход|госпошлин|государственн|с [^.;]{0,200}(?:судебн\p{L}{2,3} (?:расход|издерж)|расход|госпошлин|пошлин))|прекратить право|отменить|снести|возложить|вселить|определить|разделить|установить|лишить)");

    private static Regex SaidOrdered => field ??= new TextPattern(@"(?:признал|признан|признани|взыскал|взыскан|обязал|обязан|понудил|расторг|истребова|возложил|присудил|өндірілсін|міндеттелсін|танылсын|жарамсыз деп|бұзылсын|шығарылсын)");

    private static Regex Terminated => field ??= new TextPattern(@"(?:прекра(?:тить|тил|щено|щается) производство|производство (?:\p{L}{1,14} ){0,8}прекра(?:тить|щено|щается)|без рассмотрения|қараусыз қалдыр|қаралмай қалдыр|іс жүргізу(?:ді)? (?:тоқтат|қысқарт)|іс(?:ті)? (?:\p{L}{1,14} ){0,2}қысқарт)");

    private static Regex Appealable => field ??= new TextPattern(@"(?:может быть обжалован|могут обжаловать|вправе обжаловать|апелляционн\p{L}{2,3} (?:жалоб|порядк)|апелляциялық|заявлени\p{L}{1,3} об отмене)");
}
