using System.Diagnostics.CodeAnalysis;

namespace RegText.Formats;

/// <summary>
/// A value, or the reason why there is none. What a user's file or disk can do to us is expected, so it is told in this way
/// and never thrown.
/// </summary>
/// <typeparam name="TValue">What was asked for.</typeparam>
/// <typeparam name="TFailure">Why it could not be given.</typeparam>
public sealed class Outcome<TValue, TFailure>
    where TValue : class
    where TFailure : class
{
    private Outcome(TValue? value, TFailure? failure) => (Value, Failure) = (value, failure);

    /// <summary>The value, where it <see cref="Succeeded"/>.</summary>
    public TValue? Value { get; }

    /// <summary>The reason, where it did not.</summary>
    public TFailure? Failure { get; }

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool Succeeded => Value is not null;

    /// <summary>A value is a success.</summary>
    public static implicit operator Outcome<TValue, TFailure>(TValue value) => new(value, null);

    /// <summary>A reason is a failure.</summary>
    public static implicit operator Outcome<TValue, TFailure>(TFailure failure) => new(null, failure);

    /// <inheritdoc/>
    public override string ToString() => Succeeded ? $"{Value}" : $"failed: {Failure}";
}
