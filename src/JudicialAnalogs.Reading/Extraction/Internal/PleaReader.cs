using System.Text.RegularExpressions;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Offences;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Reads how a defendant answered the charge.</summary>
internal static partial class PleaReader
{
    private static readonly SegmentKind[] Story = [SegmentKind.Descriptive, SegmentKind.Reasoning];

    public static Plea Of(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants, DefendantSheet defendant)
    {
        var last = Plea.Unspecified;
        foreach (var sentence in Story.SelectMany(sheet.SentencesOf))
        {
            var words = sheet.Text.Flat.AsSpan(sentence.Start, sentence.Length);
            var about = About(sheet, defendants, defendant, sentence);
            if (SameAsBefore().IsMatch(words) && last != Plea.Unspecified && about == true)
            {
                sheet.Note($"{defendant.Path}.plea", 0.8, "plea.same-as-before", sentence);
                return last;
            }

            var match = PleaWords().Match(sheet.Text.Flat, sentence.Start, sentence.Length);
            if (!match.Success)
                continue;
            var plea = match.Groups["part"].Success ? Plea.Partial : match.Groups["denied"].Success ? Plea.Denied : Plea.Admitted;
            if ((plea == Plea.Admitted && DeniesToo().IsMatch(words)) || (plea == Plea.Denied && AdmitsToo().IsMatch(words)))
                plea = Plea.Partial;
            last = plea;
            if (about == false)
                continue;
            sheet.Note($"{defendant.Path}.plea", 0.92, "plea.words", new TextSpan(match.Index, match.Length));
            return plea;
        }

        // УПК ст. 190, 612, 629-1: these procedures are open only to those who admit their guilt.
        if (CircumstanceReader.ProcedureOf(sheet) is Procedure.PleaAgreement or Procedure.Order or Procedure.Accelerated)
        {
            sheet.Note($"{defendant.Path}.plea", 0.7, "plea.by-procedure");
            return Plea.Admitted;
        }

        return Plea.Unspecified;
    }

    /// <summary>True when a sentence names the defendant, false when it names only others, null when it names none.</summary>
    private static bool? About(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants, DefendantSheet defendant, TextSpan sentence)
    {
        var named = defendants.Where(other => sheet.Cast.Within(sentence.Start, sentence.End).Any(mention => mention.Person == other.Person)).ToList();
        return named.Count == 0 ? null : named.Contains(defendant);
    }

    [GeneratedRegex(
        @"(?<part>(?:вину|виновн\p{L}{2,3})[^;]{0,60}признал\p{L}{0,2}[^;,]{0,40} частично|частично признал\p{L}{0,2}[^;]{0,40}вин|частичн\p{L}{2,3} признани\p{L}{1,2} вины|признал\p{L}{0,2} (?:свою )?вину (?:в содеянном )?частично|признал\p{L}{0,2} (?:хранение|факт|лишь|только)[^;]{0,120}отриц|призна(?:л\p{L}{0,2}|в) (?:свою )?вину в части|вину признал\p{L}{0,2} в части|признав\p{L}{0,2} себя виновн\p{L}{2,3} частично|признавая себя виновн\p{L}{2,3} частично|частично призна(?:в|вая|вший|вшая)[^;]{0,40}вин|(?:кінәсін|айыпты|айыбын)[^;]{0,60}(?:ішінара|жартылай)|(?:кінәсін|айыпты) бөліг)"
        + @"|(?<denied>(?:вину|виновн\p{L}{2,3})[^;]{0,60} не призна(?:л|ет|вал)|не признал\p{L}{0,2}[^;]{0,30}(?:вин|себя)|вину отрицал|вины? не призна|(?:с обвинением|с предъявленным обвинением) не соглас|не соглас\p{L}{3,5} с (?:предъявленным )?обвинени|непризнани\p{L}{1,2} вины|(?:кінәсін|айыбын|айыпты)[^;]{0,60}мойында(?:мады|май(?!ын)|маған|ған жоқ)|айыппен келіспе|өзін кінәсіз|кінәсізді\p{L}{1,3} туралы|(?:кінәсін|айыпты|айыбын)[^;]{0,40}(?:жоққа|теріске) шығар(?!ма)|(?<!не )отрица\p{L}+ (?:свою )?(?:вин|причастн)|(?:утвержден|довод|показан|заявлен|верси)\p{L}* [^;]{0,40}о (?:\p{L}+ )?(?:невиновност|непричастност)|өзін кінәлі (?:деп )?сана(?:май|ма)|не счита\p{L}+ себя виновн|виновн\p{L}{2,3} себя не счита)"
        + @"|(?<full>призна(?:ет|л\p{L}{0,2}) себя (?:\p{L}+ )?виновн|вин[уы] (?:\p{L}+ ){0,3}не (?:отрица|оспарива)|соглас\p{L}+ с (?:выдвинутым )?подозрени|(?:кінәсін|айыбын|айыпты|кінәлі екенін|өзін кінәлі)[^;]{0,60}(?:мойында(?:йтын|ғанын|уымен)|деп (?:толық )?(?:мойында|таны))|(?:вину|виновн\p{L}{2,3})[^;]{0,80}признал|признал\p{L}{0,2} (?:себя |свою |полностью |вину |в полном )[^;]{0,40}(?:вин|призна)?|вину признает|признает вину|полностью признал|признав\p{L}{0,2} (?:себя )?(?:полностью )?вин|соглас\p{L}{3,5} с (?:предъявленным )?обвинени|с (?:предъявленным )?обвинением (?:полностью )?соглас|айыппен (?:толық |толығымен )?келіс(?:ті|еді|етін|іп|кен)|полного признания вины|(?:кінәсін|айыбын|кінәсiн|айыпты)[^;]{0,80}мойында(?:ды|п|ған|йды))",
        RegexOptions.CultureInvariant)]
    private static partial Regex PleaWords();

    [GeneratedRegex(@"(?<!не )(?:признал\p{L}{0,2} (?:полностью|частично|в полном)|полностью признал|толық мойында)", RegexOptions.CultureInvariant)]
    private static partial Regex AdmitsToo();

    [GeneratedRegex(@"(?:(?<!не )отрица(?:л|ет|я)|не признал|(?<!не )оспарива(?:л|ет|я)|не согласил\p{L}{2,3} с квалификац|теріске шығар(?!ма))", RegexOptions.CultureInvariant)]
    private static partial Regex DeniesToo();

    [GeneratedRegex(@"(?:аналогичные показания|такие же показания|те же показания|осындай жауап|ұқсас (?:жауап|түсінік))", RegexOptions.CultureInvariant)]
    private static partial Regex SameAsBefore();
}
