using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// What a claim is about: the words behind a label («предмет иска:», «дау мәні:»), behind «по иску … о», before «… туралы талап», or what the claimant
/// is said to ask for.
/// </summary>
internal static class ClaimSubject
{
    private const int Longest = 260;

    public static string Read(ActSheet sheet)
    {
        foreach (var (find, rule) in new (Func<ActSheet, TextSpan, TextSpan?>, string)[] { (Labelled, "claim.label"), (Russian, "claim.about"), (Kazakh, "claim.turaly"), (Asked, "claim.asked") })
        {
            foreach (var kind in new[] { SegmentKind.Introductory, SegmentKind.Descriptive })
            {
                foreach (var sentence in sheet.SentencesOf(kind))
                {
                    if (find(sheet, sentence) is not { Length: > 3 } span || (rule == "claim.label" && kind != SegmentKind.Introductory))
                        continue;
                    var name = ClaimNaming.Nominative(sheet.Say(span).Quote);
                    if (name.Length < 4)
                        continue;
                    sheet.Note("claim.type", 0.85, rule, span);
                    return name;
                }
            }
        }

        return "";
    }

    private static TextSpan? Labelled(ActSheet sheet, TextSpan sentence)
    {
        var label = Label.Match(sheet.Text.Folded, sentence.Start, sentence.Length);
        return label.Success ? Upto(sheet, label.Index + label.Length, sentence.End) : null;
    }

    private static TextSpan? Russian(ActSheet sheet, TextSpan sentence)
    {
        var about = About.Match(sheet.Text.Folded, sentence.Start, sentence.Length);
        return about.Success ? Upto(sheet, about.Groups["what"].Index, sentence.End) : null;
    }

    /// <summary>Kazakh says it before «туралы»: from there back to the party named last.</summary>
    private static TextSpan? Kazakh(ActSheet sheet, TextSpan sentence)
    {
        var turaly = Turaly.Match(sheet.Text.Folded, sentence.Start, sentence.Length);
        if (!turaly.Success)
            return null;
        var end = turaly.Index;
        var start = end;
        while (start > sentence.Start && end - start < Longest)
        {
            var word = start;
            while (word > sentence.Start && sheet.Text.Shaped[word - 1] == ' ')
                word--;
            var last = word;
            while (word > sentence.Start && !char.IsWhiteSpace(sheet.Text.Shaped[word - 1]))
                word--;
            if (EndsParty(sheet, word, last))
                break;
            start = word;
        }

        return start < end ? new TextSpan(start, end - start) : null;
    }

    /// <summary>A name, a firm or a role in the dative or with «қатысты» behind it.</summary>
    private static bool EndsParty(ActSheet sheet, int start, int end)
    {
        var shaped = sheet.Text.Shaped.AsSpan(start, end - start);
        return shaped.IsEmpty || char.IsUpper(shaped[0]) || shaped.ContainsAny('"', ')', ':') || Party.IsMatch(sheet.Text.Folded.AsSpan(start, end - start));
    }

    private static TextSpan? Asked(ActSheet sheet, TextSpan sentence)
    {
        var asked = Asks.Match(sheet.Text.Folded, sentence.Start, sentence.Length);
        return asked.Success ? Upto(sheet, asked.Groups["what"].Index, sentence.End) : null;
    }

    private static TextSpan? Upto(ActSheet sheet, int start, int end)
    {
        while (start < end && sheet.Text.Shaped[start] == ' ')
            start++;
        end = Math.Min(end, start + Longest);
        var stop = Stop.Match(sheet.Text.Folded, start, end - start);
        return new TextSpan(start, (stop.Success ? stop.Index : end) - start);
    }

    private const string Nouns = "взыскани|признани|расторжени|возмещени|понуждени|обязани|возложени|выселени|раздел|устранени|возврат|истребовани|восстановлени|определени|установлени|прекращени|компенсаци|защит|освобождени|снят|снос|вселени|лишени|изменени|оспаривани|отмен|недействительн|незаконн|нечинени|предоставлени|алимент|наследств|долг|задолженност|неустойк|ущерб|вред|запрет|выдел|обращени|привлечени|перевод|передач|возобновлени|регистраци|заключени|исполнени|опровержени|банкрот|замен|ограничени|усыновлени|выплат|оплат";

    private static Regex Label => field ??= new TextPattern(@"(?:^|(?<=[\s(]))(?:предмет(?: иска| спора| требований)?|категория(?: дела| спора)?|суть (?:иска|спора|требований|дела)|исков\p{L}{2,3} требовани\p{L}{1,2}|требовани[ея](?: истца)?|содержание (?:иска|требований)|иск|(?:дау|талап)(?:дың|тың)? (?:мәні|нысанасы|нысаны|пәні|мазмұны)|талап(?: арыз| қою)?|дау|іс(?:тің)? санаты|санаты|талаптары?) ?(?::|-(?= об? )) ?");

    private static Regex About => field ??= new TextPattern(@"(?:(?<!\p{L})иск(?:у|ам|ом|ами|а|ов)?(?!\p{L})|исков\p{L}{2,3} заявлени\p{L}{1,2}|(?<!\p{L})заявлени\p{L}{1,2}|требовани\p{L}{1,3}|гражданск\p{L}{2,3} дел\p{L}{1,2})[^;\n]{0,600}?(?<=[\s,])(?<what>об? (?:(?:\p{L}{2,14}(?:ом|ем|ой|ей) )?(?:не)?(?:" + Nouns + @")))");

    private static Regex Turaly => field ??= new TextPattern(@"(?<!\p{L})туралы(?: \p{L}{2,14}){0,2} (?:талап|іс(?:ті|і|ін|тер)?(?!\p{L})|арыз|өтініш)|(?<!\p{L})туралы[.,]?$");

    private static Regex Party => field ??= new TextPattern(@"^(?:(?:жауапкер|талапкер|қоюшы|серіктестіг|кәсіпкер|банк|мекеме|қоғам|компания|ұйым|басқарма|департамент|әкімдіг|кооператив|қатысты|қарсы|бойынша|істі|ісін)\p{L}{0,10}|ж[шк][сқ]?(?:-\p{L}{1,4})?|аққ?(?:-\p{L}{1,4})?)[.,]?$");

    private static Regex Asks => field ??= new TextPattern(@"(?<!\p{L})прос(?:ит|ил|ила|ят|или)(?!\p{L})(?: суд)?:? ?(?<what>(?:взыскать|признать|расторгнуть|обязать|возместить|вернуть|возвратить|выселить|восстановить|истребовать|разделить|определить|установить|отменить|снести|устранить|лишить|освободить)[^;\n]{4,300})");

    private static Regex Stop => field ??= new TextPattern(@"(?:\.(?=\s|$)|;|,? (?:суд(?:ья)?(?! )|с участием|в (?:открытом|судебном|закрытом)|рассмотре|по встречному|треть\p{L}{1,2} лиц|при участии|в составе|поступивш|установил|мотивир|обосновыв|указывая|указав|ссылаясь|, в котором)|\s*,?\s*$)");
}
