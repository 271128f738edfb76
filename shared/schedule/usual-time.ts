/** When a post without a time goes out until somebody chooses, as a wall time: after school. */
export const USUAL_TIME = '15:30';
