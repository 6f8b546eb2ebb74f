using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Language.Quantities;
using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Goes through the sums in tenge of the story and the reasons, and says of each what it stands for and who tells it.</summary>
internal static class ToldSums
{
    private const int Before = 150;
    private const int Behind = 90;

    public static List<ToldSum> Of(ActSheet sheet)
    {
        var told = new List<ToldSum>();
        var number = 0;
        foreach (var kind in new[] { SegmentKind.Introductory, SegmentKind.Descriptive, SegmentKind.Reasoning })
        {
            var voice = Voice.Story;
            foreach (var sentence in sheet.SentencesOf(kind))
            {
                number++;
                var words = sheet.Text.FoldedAt(sentence);
                voice = kind == SegmentKind.Reasoning ? Voice.Court
                    : kind == SegmentKind.Introductory ? Voice.Accusation
                    : Testimony.IsMatch(words) ? Voice.Testimony
                    : Episode.IsMatch(words) || (voice == Voice.Accusation && Established.IsMatch(words)) ? Voice.Story
                    : Accusation.IsMatch(words) && voice != Voice.Testimony ? Voice.Accusation
                    : voice;
                if (!NoDamage.IsMatch(words) && !HeldOff.IsMatch(words))
                    told.AddRange(In(sheet, sentence, voice, number));
            }
        }

        return told;
    }

    private static List<ToldSum> In(ActSheet sheet, TextSpan sentence, Voice voice, int number)
    {
        var sums = sheet.SumsWithin(sentence).Where(sum => sum.Unit == MoneyUnit.Tenge).ToList();
        var told = new List<ToldSum>(sums.Count);
        var last = sentence.Start;
        for (var i = 0; i < sums.Count; i++)
        {
            var (start, end) = (sums[i].Start, sums[i].Start + sums[i].Length);
            var next = i + 1 < sums.Count ? sums[i + 1].Start : sentence.End;
            var from = Math.Max(last, start - Before);
            var lead = AfterBreak(sheet.Text.Folded.AsSpan(from, start - from));
            var unit = sheet.Text.Folded.AsSpan(start, sums[i].Length);
            var kazakh = unit.Contains("теңге", StringComparison.Ordinal);
            // Russian says behind a sum what it is for, no further than the comma; the Kazakh verb may stand at the end of the sentence.
            var cut = kazakh ? next : ClaimItems.Boundary(sheet.Text.Folded, end, next);
            var tail = BeforeBreak(sheet.Text.Folded.AsSpan(end, Math.Min(cut - end, Behind)));
            var role = kazakh ? SumRoles.InKazakh(lead, unit, tail) : SumRoles.InRussian(lead, tail);
            // A list goes on in the sense of what stands before it.
            if (role == SumRole.Unknown && !kazakh && told is [.., var before] && start - last < 60)
                role = before.Role;
            var ruined = SumRoles.TellsOfRuin(sheet.Text.Folded.AsSpan(sentence.Start, end - sentence.Start));
            told.Add(new ToldSum(sums[i], role, SumRoles.IsWhole(lead), SumRoles.IsGrandTotal(lead), ruined, voice, number));
            last = cut < next ? cut : end;
        }

        return told;
    }

    private static ReadOnlySpan<char> AfterBreak(ReadOnlySpan<char> lead) => lead[(lead.LastIndexOf(';') + 1)..];

    private static ReadOnlySpan<char> BeforeBreak(ReadOnlySpan<char> tail) => tail.IndexOf(';') is >= 0 and var cut ? tail[..cut] : tail;

    private static Regex Testimony => field ??= new TextPattern(@"(?:вин[уы] [^.]{0,60}призна|призна(?:л|ла|ли|ет|ют|вал\p{L}?|в|вая)(?:с[ья])? (?:себя |свою |полностью )?вин|виновн\p{L}{2,3} себя|показал|показан|пояснил|рассказал|сообщил|подтвердил|утвержда|по (?:его |ее |их )?словам|как показал|в суде подтвержда|заявив|с обвинением|согласил|кінәсін|айыпты[нң]?(?!\p{L})|мойында|түсіндірді|мәлімдеді|айтты|көрсетті|көрсетуінше|көрсетуіне|айтуынша|түсініктемесі|сөзінше|нұсқасы бойынша|баяндады|растады|жеткізді)");

    private static Regex Accusation => field ??= new TextPattern(@"(?:обвиня|по версии (?:обвинени|следств)|орган\p{L}{0,3} (?:досудебн|предварительн|расследован|следств)|вменя|по обвинительному|айыпта(?:ла|ған|йды|п|уынша)|айып тақ|айып тағ|тергеу орган)");

    private static Regex Established => field ??= new TextPattern(@"(?:судом установлено|суд установил|в судебном заседании установлено|установлено следующее|фактически|на самом деле|сот (?:мынаны |мыналарды )?анықтады|сот отырысында анықтал|анықталғандай)");

    private static Regex Episode => field ??= new TextPattern(@"^(?:\p{L}{0,12}[ -]?\d{0,2}[.)]? ?)?(?:эпизод|он же|она же|они же|кроме того, (?:он|она|\p{L}+ (?:похит|соверш))|второ\p{L}{1,2} (?:эпизод|преступлени)|\p{L}{4,9} эпизод|сонымен қатар,? (?:ол|сотталушы))");

    private static Regex NoDamage => field ??= new TextPattern(@"(?:(?:ущерб|вред)\p{L}{0,2}(?!\p{L})(?! здоров)[^;,.]{0,20} не (?:причин|наступ)|(?:ущерба|вреда) нет|без (?:ущерба|вреда)(?! здоров)|(?<!денсаулығына )(?:залал|зиян|шығын)[^;,.]{0,20} (?:келтірілме|келме|жоқ))");

    /// <summary>An attempt that was stopped took nothing.</summary>
    private static Regex HeldOff => field ??= new TextPattern(@"(?:был\p{L}? (?:застигнут|замечен|остановлен|задержан\p{L}? (?:на месте|при попытке))|до конца[^.;]{0,20} не (?:смог|сумел|удал|довел|доведен)|не (?:смог\p{L}{0,2}|успел\p{L}?|сумел\p{L}?|удалось) (?:\p{L}{2,12} ){0,2}(?:похитить|распорядиться|вынести|скрыться|завладеть|довести)|не довел|не был\p{L}? довед|по не ?зависящ|намерева(?:ясь|лся|лась|лись)|пытал\p{L}{2,3} (?:\p{L}{2,12} ){0,2}(?:похитить|украсть|вынести|завладеть)|оқталған|аяғына дейін жеткізе алма|өзіне байланысты емес|ұсталып қал)");
}
