using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Words shared by the readers of the court's reasoning: who speaks and whether something is refused.</summary>
internal static class CourtSentences
{
    /// <summary>A party asks, argues or tells: not the court's own word.</summary>
    public static Regex PartySpeaks => field ??= new TextPattern(
        @"(?:(?:прокурор|государственный обвинитель|обвинитель|сторона (?:обвинения|защиты)|адвокат|защитник|защита|подсудим|потерпевш|свидетел|истец|истица|ответчик|представител)[^;]{0,160}(?:прос(?:ит|ил|ила|ят|или)(?![\p{L}])|ходатайств(?:овал|ует)|полага(?:л|ет)|указ(?:ал|ыва)|счита(?:л|ет)|предлож|настаива|заяв(?:ил|ля)|пояснил|показал|сообщил|подтвердил|поддерж)"
        + @"|в прениях|(?:айыптаушы|прокурор|қорғаушы|адвокат|сотталушы|жәбірленуші|куә|талапкер|жауапкер|талап қоюшы)[^;]{0,300}(?:сұрады|сұрайды|өтінді|өтінеді|ұсынды|көрсетті|мәлімдеді|айтты|түсіндірді|жауап берді|түсінік берді))");

    /// <summary>A norm or rule is not applied.</summary>
    public static Regex NotApplied => field ??= new TextPattern(
        @"(?:не (?:примен|усматрива|подлеж|находит|имеется|установлен)|нет (?:законных )?основани|отсутств\p{L}{1,4} основани|основани\p{L}{1,2} [^;]{0,120}(?:не |нет|отсутств)|отверга|отказ|қолданылмайды|қолдануға (?:негіз|болмайды)|негіз (?:жоқ|таппа)|келіспейді|қабылданбайды|анықталма)");
}
