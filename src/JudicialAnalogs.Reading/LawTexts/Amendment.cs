namespace JudicialAnalogs.Reading.LawTexts;

/// <summary>A law that changed a norm, as an amendment note names it.</summary>
/// <param name="LawDate">Day of the amending law.</param>
/// <param name="LawNumber">Its number such as <c>217-VI</c>; empty when the note gives none.</param>
/// <param name="InForceFrom">Day the amendment entered into force; null when the note gives a rule («по истечении десяти дней») and no day.</param>
public sealed record Amendment(DateOnly LawDate, string LawNumber, DateOnly? InForceFrom);
