using JudicialAnalogs.Language.Quantities;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>A sum in tenge of the story or the reasons.</summary>
/// <param name="Sum">The sum.</param>
/// <param name="Role">What it stands for.</param>
/// <param name="Whole">The words before it call it a total.</param>
/// <param name="GrandTotal">They call it the total of the case.</param>
/// <param name="Ruined">Its sentence tells of a thing broken or burnt.</param>
/// <param name="Voice">Who tells it.</param>
/// <param name="Sentence">Number of its sentence in the act.</param>
internal readonly record struct ToldSum(MoneyMention Sum, SumRole Role, bool Whole, bool GrandTotal, bool Ruined, Voice Voice, int Sentence);
