namespace JudicialAnalogs.Reading.Redaction.Internal;

/// <summary>A part of an address and where it stands.</summary>
internal readonly record struct AddressPart(AddressPartKind Kind, int Start, int End);
