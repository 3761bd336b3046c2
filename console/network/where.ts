/** Where and when people find the centre or a station, as it is typed: a map place in two boxes, both or none. */
export interface TypedWhere {
  phone: string;
  address: string;
  hours: string;
  access: string;
  latitude: string;
  longitude: string;
}

export interface Where extends Omit<TypedWhere, 'latitude' | 'longitude'> {
  place: { latitude: number; longitude: number } | null;
}

/** What stands in the boxes for what is kept, or for a new station. */
export function whereTyped(kept: Readonly<Where> | null): TypedWhere {
  const { phone = '', address = '', hours = '', access = '', place } = kept ?? {};

  return {
    ...{ phone, address, hours, access },
    latitude: String(place?.latitude ?? ''),
    longitude: String(place?.longitude ?? ''),
  };
}

/** What the boxes say. */
export function whereWritten({ latitude, longitude, ...rest }: TypedWhere): Where {
  const isEmpty = !latitude.trim() && !longitude.trim();

  return { ...rest, place: isEmpty ? null : { latitude: Number(latitude), longitude: Number(longitude) } };
}
